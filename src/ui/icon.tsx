/** Outlines of our own drawing on a 20 × 20 grid. A listed page and a plain one differ by shape, not by colour. */
const outlines = {
  plain: 'M5 2.8h8.2l2.8 2.8v10.6H5zM8 7.5h4.5M8 10.5h4.5M8 13.5h2.5',
  listed: 'M11.2 16.2H4V2.8h9.4l2.1 2.1v5M7 7h5M7 10h3M15.5 13.2a2.3 2.3 0 1 1-.01 0z',
  unknown:
    'M11.2 16.2H4V2.8h9.4l2.1 2.1v4M7 7h5M13.4 12.6a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2M15.2 17.4v.1',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 3.8a2.2 2.2 0 1 1-.01 0zM8 11.8a2.2 2.2 0 1 1-.01 0z',
  speak: 'M3 8v4h3l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15.2 5.2a6.8 6.8 0 0 1 0 9.6',
  stop: 'M5 5h10v10H5z',
  toward: 'M3 10h13M11.5 5.5 16 10l-4.5 4.5',
  print: 'M6 7.5V3h8v4.5M6 14H3.5V7.5h13V14H14M6 11.8h8V17H6z',
} as const

export type IconName = keyof typeof outlines

/** A picture beside words that say the same: hidden from screen readers. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill={name === 'listed' ? 'currentColor' : 'none'}
    fill-opacity="0.18"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={outlines[name]} />
  </svg>
)

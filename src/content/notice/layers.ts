import type { Shield } from '../surface/shield.ts'

/** Two overlays that both want to be on top would raise each other for ever. */
const raisesAtMost = 20

const yields = (): boolean => document.fullscreenElement !== null || document.querySelector(':modal') !== null

/**
 * Keeps a popover of ours above the page's popovers, and below its modal dialogs and fullscreen: raised over those it would be
 * painted, but dead to clicks. Dialogs inside the page's shadow roots do not show themselves.
 */
export function stayAbovePopovers(shield: Shield, raise: () => void, signal: AbortSignal): void {
  let left = raisesAtMost
  shield.listen(
    ['toggle'],
    (event) => {
      const { target, newState } = event as ToggleEvent
      const isPopover = target instanceof HTMLElement && target.popover !== null && newState === 'open'
      if (!isPopover || left === 0 || yields()) return
      left -= 1
      raise()
    },
    signal,
  )
}

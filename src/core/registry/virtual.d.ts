declare module 'virtual:registry' {
  const compact: import('./compact.ts').CompactRegistry
  export default compact
}

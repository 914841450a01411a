/** The value after `--name`, or the fallback. Without a fallback a missing option is an error the person sees. */
export function option(args: readonly string[], name: string, fallback?: string): string {
  const at = args.indexOf(`--${name}`)
  const value = at === -1 ? fallback : args[at + 1]
  if (value === undefined) throw new Error(`--${name} VALUE is missing`)
  return value
}

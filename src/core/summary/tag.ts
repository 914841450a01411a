/** Two letters of a BCP 47 tag, lower case: what our lists by language are kept under. */
export const baseOf = (language: string): string => language.slice(0, 2).toLowerCase()

// The package's index also loads the readerable check, which nothing here calls.
declare module '@mozilla/readability/Readability.js' {
  import { Readability } from '@mozilla/readability'
  export default Readability
}

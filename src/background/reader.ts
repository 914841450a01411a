import { judge, type Judgement } from '../core/region/judge.ts'
import { readerLanguages, timeZone } from '../platform/signs.ts'
import type { Settings } from '../settings/schema.ts'

/** Judges the reader's signs as they are now. Computed each time: the answer is stored, the result never. */
export const judgeReader = ({ answer }: Settings): Judgement =>
  judge({ zone: timeZone(), languages: readerLanguages(), answer })

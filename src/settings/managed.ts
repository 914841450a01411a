import { readManaged } from '../platform/storage.ts'
import { parsePolicy, type Policy } from './policy.ts'

/** The policy in force; empty where there is none. */
export const readPolicy = async (): Promise<Policy> => parsePolicy(await readManaged())

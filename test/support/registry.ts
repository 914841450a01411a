import { readFileSync } from 'node:fs'
import { compileRegistry } from '../../src/core/registry/compile.ts'
import { openRegistry, type RegistryIndex } from '../../src/core/registry/index.ts'
import type { RegistrySource, SourceAccount, SourceHost, SourceRow } from '../../src/core/registry/schema.ts'

/** The reviewed registry of the project. */
export const realSource = (): unknown =>
  JSON.parse(readFileSync(new URL('../../assets/registry/undesirable.json', import.meta.url), 'utf8'))

/** The reviewed registry, compiled and opened. */
export const realRegistry = (): RegistryIndex => openRegistry(compileRegistry(realSource()))

export const known = (host: string, marks: Partial<SourceHost> = {}): SourceHost => ({
  host,
  basis: 'known',
  ...marks,
})

export const account = (platform: SourceAccount['platform'], name: string): SourceAccount => ({
  platform,
  name,
  basis: 'known',
})

/** A row with all that a test does not care about filled in. */
export const row = (id: string, number: number, rest: Partial<SourceRow> = {}): SourceRow => ({
  id,
  name: { en: `Body ${id}`, ru: `Организация ${id}`, official: `Body ${id} («Организация ${id}»), США` },
  country: 'US',
  kind: 'ngo',
  number,
  listed: '2025-02-03',
  decided: null,
  order: null,
  hosts: [],
  accounts: [],
  sources: [],
  ...rest,
})

export const source = (
  organizations: readonly SourceRow[],
  rest: Partial<RegistrySource> = {},
): RegistrySource => ({
  format: 1,
  designation: 'undesirable',
  version: 1,
  date: '2026-09-11',
  organizations: [...organizations],
  rejected: [],
  ...rest,
})

export const open = (...organizations: readonly SourceRow[]): RegistryIndex =>
  openRegistry(compileRegistry(source(organizations)))

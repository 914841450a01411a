import type { State } from '../../../src/options/model.ts'
import { defaults } from '../../../src/settings/schema.ts'

/** The settings page as it opens for a reader in Moscow who has chosen nothing. */
export const state: State = {
  settings: defaults,
  locked: {},
  registry: null,
  query: '',
  imported: 'nothing',
  taken: 'nothing',
  hasModel: true,
  signs: { zone: 'Europe/Moscow', languages: ['ru-RU', 'en'] },
  stored: { local: {}, session: {} },
  designation: 'undesirable',
  shortcuts: [
    { name: '_execute_action', keys: 'Alt+Shift+C' },
    { name: 'leave-page', keys: '' },
  ],
  asking: 'nothing',
  said: 'nothing',
}

import { describe, expect, test } from 'vitest'
import source from '../../manifest.json' with { type: 'json' }
import { filesOf, packages, readText } from '../support/package.ts'

type Manifest = Readonly<Record<string, unknown>>

describe.each(packages)('the manifest of the $name package', ({ name, folder }) => {
  const manifest = JSON.parse(readText(folder, 'manifest.json')) as Manifest

  test('asks for exactly the permissions that the design names', () => {
    expect([...(manifest['permissions'] as string[])].toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
    ])
    expect(manifest['host_permissions']).toEqual(['*://*/*'])
    const optional = (manifest['optional_permissions'] ?? []) as string[]
    expect(
      optional.filter((permission) => !['bookmarks', 'history', 'downloads'].includes(permission)),
    ).toEqual([])
    expect(manifest['optional_host_permissions']).toBeUndefined()
  })

  test('declares no page script and exposes no file to pages', () => {
    expect(manifest['content_scripts']).toBeUndefined()
    expect(manifest['web_accessible_resources']).toBeUndefined()
    expect(manifest['externally_connectable']).toBeUndefined()
  })

  test('lets nothing be loaded or connected to from outside', () => {
    expect(manifest['content_security_policy']).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    })
  })

  test('has only keys that were thought about', () => {
    const shared = [
      'action',
      'background',
      'content_security_policy',
      'default_locale',
      'description',
      'host_permissions',
      'icons',
      'manifest_version',
      'name',
      'options_ui',
      'permissions',
      'version',
    ]
    const own = name === 'chrome' ? ['minimum_chrome_version', 'storage'] : ['browser_specific_settings']
    const optional = new Set(['optional_permissions', 'commands', 'homepage_url'])
    expect(
      Object.keys(manifest)
        .filter((key) => !optional.has(key))
        .toSorted(),
    ).toEqual([...shared, ...own].toSorted())
  })

  test('has the version of the source, and every file that it names is there', () => {
    expect(manifest['version']).toBe(source.version)
    const named = JSON.stringify(manifest).match(/[\w./-]+\.(?:png|html|json|js|svg)\b/g) ?? []
    const files = new Set(filesOf(folder))
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((file) => !files.has(file.replace(/^\//, '')))).toEqual([])
  })

  test('the package holds no source map, no TypeScript and no registry source', () => {
    expect(filesOf(folder).filter((file) => /\.(?:map|tsx?)$|^registry/.test(file))).toEqual([])
  })
})

test('Firefox is told that no data is collected', () => {
  const { browser_specific_settings: settings } = JSON.parse(readText('dist/firefox', 'manifest.json')) as {
    browser_specific_settings: typeof source.browser_specific_settings
  }
  expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] })
  expect(settings.gecko.id).toMatch(/@/)
  expect(settings.gecko_android.strict_min_version).toBe('142.0')
})

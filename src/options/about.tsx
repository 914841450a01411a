import { version } from '../../manifest.json'
import type { Translator } from '../i18n/translate.ts'
import { libraries } from './model.ts'
import { Section } from './section.tsx'

/** Version, licence, what it is not, and what it is built with. */
export const About = ({ words: { t } }: { readonly words: Translator }) => (
  <Section id="about" title={t('optionsAbout')}>
    <p>
      {t('actionTitle')}. {t('optionsVersion', { version })}
    </p>
    <p>{t('optionsLicence')}</p>
    <p>{t('optionsNotAdvice')}</p>
    <h3>{t('optionsLibraries')}</h3>
    <ul class="bullets">
      {libraries.map(([name, licence]) => (
        <li key={name}>
          {name} <span class="soft">{licence}</span>
        </li>
      ))}
    </ul>
  </Section>
)

/**
 * Zones of the tz database that lie in Russia (`zone.tab`, code RU) with their links, and the two names that mean Russia
 * without standing there: `W-SU` (alias of Moscow) and Europe/Simferopol, which `zone1970.tab` gives as "RU,UA". Our own
 * list, because `Intl.Locale('und-RU').getTimeZones()` leaves Simferopol out.
 */
export const russianZones: ReadonlySet<string> = new Set([
  'Asia/Anadyr',
  'Asia/Barnaul',
  'Asia/Chita',
  'Asia/Irkutsk',
  'Asia/Kamchatka',
  'Asia/Khandyga',
  'Asia/Krasnoyarsk',
  'Asia/Magadan',
  'Asia/Novokuznetsk',
  'Asia/Novosibirsk',
  'Asia/Omsk',
  'Asia/Sakhalin',
  'Asia/Srednekolymsk',
  'Asia/Tomsk',
  'Asia/Ust-Nera',
  'Asia/Vladivostok',
  'Asia/Yakutsk',
  'Asia/Yekaterinburg',
  'Europe/Astrakhan',
  'Europe/Kaliningrad',
  'Europe/Kirov',
  'Europe/Moscow',
  'Europe/Samara',
  'Europe/Saratov',
  'Europe/Simferopol',
  'Europe/Ulyanovsk',
  'Europe/Volgograd',
  'W-SU',
])

/** Kyiv and its links: the zone of places under Russian occupation as well as of the rest of Ukraine. */
export const ukrainianZones: ReadonlySet<string> = new Set([
  'Europe/Kyiv',
  'Europe/Kiev',
  'Europe/Zaporozhye',
  'Europe/Uzhgorod',
])

/** Names that browsers give when they hide the zone (Tor, resistFingerprinting, servers): "unknown", never "not Russia". */
export const hidesZone = (zone: string | null): boolean =>
  zone === null ||
  /^(?:UTC|GMT|UCT|Zulu|Universal|Greenwich|Iceland|Atlantic\/Reykjavik|Etc\/.*|GMT[+-]?0|)$/.test(zone)

/**
 * Languages whose speakers live in Russia for the most part; without another region they point there. `chm` is what `Intl` makes of `mhr`.
 */
export const languagesOfRussia: ReadonlySet<string> = new Set(
  'tt ba ce cv os sah udm mhr chm mrj myv mdf kv koi av lez dar kum inh kbd ady krc tyv bua bxr xal alt'.split(
    ' ',
  ),
)

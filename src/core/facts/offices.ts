/** Titles and offices before a name, without their full stop. */
export const englishTitles = new Set(
  (
    'Mr Mrs Ms Miss Sir Dame Lord Lady Dr Prof Professor President Premier Chancellor Minister Secretary Senator Sen Rep Representative Congressman Congresswoman Gov Governor ' +
    'Mayor General Gen Colonel Col Captain Capt Major Maj Sergeant Sgt Lieutenant Lt Admiral Judge Justice King Queen Prince Princess Pope Archbishop Bishop Cardinal Rev Reverend ' +
    'Ambassador Commissioner Chairman Chairwoman Chancellor Councillor Detective Officer Inspector Superintendent Attorney Spokesman Spokeswoman Coach Director Analyst MP Imam Sheikh'
  ).split(' '),
)
/** With one of these in it or after it, a run of capitals names something called after a person, or no person at all. */
export const englishThings =
  /^(?:University|College|School|Academy|Institute|Foundation|Center|Centre|Hospital|Clinic|Museum|Library|Street|Avenue|Road|Square|Park|Bridge|Airport|Stadium|Arena|County|Island|Islands|Lake|River|Mountain|Beach|Valley|Bay|Bank|Group|Company|Co|Corp|Inc|Ltd|LLC|Partners|Associates|Brothers|Bros|Sons|Award|Awards|Prize|Cup|Trophy|Day|Act|Law|Plan|Show|House|Hall|Hotel|Tower|Church|Cathedral|News|Times|Post|Press|Journal|Magazine|Council|Committee|Commission|Party|Union|Association|Society|League|Club|United|City|Town|Court|Army|Navy|Force|Forces|Department|Ministry|Office|Agency|Administration|Campaign|Report|Fund|Trust|Theatre|Theater|Orchestra|Games|Festival|Project|Program|Programme|Network|Records|Studios|Collection|Effect|Syndrome|Disease|Doe|Jr|Sr|II|III|IV)$/u

/** What stands in small letters before the name of a person. */
export const englishRole =
  /(?:^|[\s(,])(?:(?:spokes(?:man|woman|person)|president|minister|director|chairman|chairwoman|chief|leader|coach|manager|captain|actor|actress|singer|author|writer|director|lawyer|attorney|professor|analyst|economist|scientist|striker|midfielder|defender|goalkeeper|senator|governor|mayor|ambassador|officer|executive|founder|co-founder|editor|reporter|journalist|correspondent|activist|wife|husband|son|daughter|brother|sister|father|mother|boyfriend|girlfriend|fiancé|fiancée|historian|researcher|architect|composer|painter|poet|novelist|philosopher|physicist|mathematician) )$/u

/** An office in the nominative, and whose: no comma or verb parts it from the name. */
export const russianOffice =
  /(?<!\p{L})(?:[Пп]резидент|[Пп]ремьер|[Пп]ремьер-министр|[Мм]инистр|[Гг]лава|[Кк]анцлер|[Гг]убернатор|[Сс]енатор|[Дд]епутат|[Мм]эр|[Пп]осол|[Пп]редседатель|[Гг]енсек|[Сс]пикер|[Дд]иректор)(?: (?:\p{Lu}[\p{L}-]+|\p{L}+(?:ого|ой|их|ых|ия|ий|ел|ла|ции|ва|да|ны|ки|ии|ов|ей)|по|и)){0,6} $/u

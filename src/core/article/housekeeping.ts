/** How an outlet's words about its own page begin, in en, ru, uk, de, fr and es. Apart from the other lists: the summary asks too. */
const starting = (parts: readonly string[]): RegExp =>
  new RegExp(String.raw`^[\p{P}\p{S}\s]{0,6}(?:${parts.join('|')})`, 'iu')

const live = starting([
  '(?:good (?:morning|afternoon|evening|day)|hello|hi)?[,.!]? ?(?:everyone[,.!]? )?(?:and )?welcome(?: back)? to [^.!?]{0,40}(?:live|rolling|blog)',
  '(?:we are|we.re|we will be|we.ll be|i am|i.m) (?:now )?(?:closing|wrapping up|pausing|ending) [^.!?]{0,30}(?:blog|coverage|updates)',
  '(?:our|this|the) (?:live ?(?:blog|coverage|page)|rolling coverage) (?:is|has) (?:now )?(?:been )?(?:clos|end|paus|finish)',
  'that(?:.s| is| was) (?:all|it) (?:from us|for (?:today|tonight|now))',
  'thank(?:s| you) for (?:reading|following|joining|being with)',
  'here(?: is|.s) what we know so far[.:]?$',
  'мы (?:заканчиваем|завершаем|прекращаем|начинаем|продолжаем|вед[её]м|закрываем)[^.!?]{0,30}(?:онлайн|трансляци|хроник)',
  '(?:на этом|редакция)[^.!?]{0,30}(?:заверша|заканчива|проща)[^.!?]{0,40}(?:трансляци|онлайн|хроник)',
  '(?:наша|эта) (?:текстовая |прямая )?(?:онлайн-)?(?:трансляция|хроника) (?:заверш|законч|подош)',
  '(?:доброе утро|добрый день|добрый вечер|здравствуйте)[^.?]{0,60}(?:трансляци|онлайн|хроник)',
  'спасибо, что (?:были|читали|следили|оставались)|оставайтесь с нами',
  'ми (?:завершуємо|закінчуємо|починаємо|продовжуємо|ведемо)[^.!?]{0,30}(?:онлайн|трансляці|хронік)',
  'доброго (?:ранку|дня|вечора)[^.?]{0,60}(?:онлайн|трансляці|хронік)',
  'дякуємо, що (?:були|читали|стежили)|залишайтеся з нами',
  '(?:guten (?:morgen|tag|abend)[^.?]{0,20})?(?:herzlich )?willkommen [^.!?]{0,40}(?:live|ticker|blog)',
  '(?:wir|damit|hiermit|an dieser stelle)[^.!?]{0,30}(?:beenden|schließen)[^.!?]{0,40}(?:ticker|blog)',
  '(?:der|dieser|unser) (?:live-?)?(?:ticker|blog)[^.!?]{0,30}(?:beendet|geschlossen|endet)',
  'vielen dank für (?:ihr interesse|das lesen|fürs mitlesen|das mitlesen)',
  '(?:(?:bonjour|bonsoir)[^.?]{0,40})?bienvenue [^.!?]{0,40}(?:direct|live)',
  '(?:ce|notre) (?:direct|live) [^.!?]{0,30}(?:terminé|fini|s.achève|touche à sa fin)',
  'merci (?:de nous avoir|d.avoir) (?:suivi|lu)',
  '(?:buen[oa]s (?:días|tardes|noches)[^.?]{0,40})?bienvenid[oa]s [^.!?]{0,40}(?:directo|en vivo|cobertura|minuto a minuto)',
  '(?:cerramos|finalizamos|terminamos)[^.!?]{0,30}(?:directo|en vivo|cobertura|transmisión)',
  'gracias por (?:seguirnos|leernos|acompañarnos)',
])

const correction = starting([
  '(?:an?|this|the) (?:earlier|previous|original) version of this (?:article|story|report|post|piece|headline)',
  'this is an? (?:updated|corrected) version',
  'this (?:article|story|report|post|piece|headline) (?:was|has been) (?:later )?(?:amended|corrected|updated|edited|revised)',
  '(?:correction|clarification)s?(?: \\([^)]{0,40}\\)|,? [^:.]{0,30})?:',
  '(?:это|перед вами|вы читаете) (?:исправленн|обновл[её]нн|уточн[её]нн)\\S+ верси',
  '(?:ранее )?в (?:предыдущей|прежней|первой|первоначальной|(?:более )?ранней) версии (?:этого |данного |настоящего )?(?:текста|материала|статьи|новости|публикации|заметки)',
  '(?:этот |данный )?(?:текст|материал|статья|новость|заголовок)(?: статьи| новости)? (?:был[аи]? )?(?:исправлен|обновл[её]н|уточн[её]н|дополнен)',
  '(?:исправление|уточнение|поправка)(?: от [^:.]{0,20})?:',
  '(?:це|перед вами) (?:виправлен|оновлен|уточнен)\\S+ версі',
  '(?:раніше )?[ув] (?:попередній|початковій|першій|ранішій) версії (?:цього |цієї )?(?:тексту|матеріалу|статті|новини|публікації)',
  '(?:цей )?(?:текст|матеріал|стаття|новина) (?:бул[ао] |був )?(?:виправлен|оновлен|уточнен|доповнен)',
  '(?:виправлення|уточнення)(?: від [^:.]{0,20})?:',
  '(?:in )?einer? (?:früheren?|vorherigen?|ersten?|älteren?) (?:version|fassung) (?:dieses|des|dieser) (?:artikels|textes|beitrags|meldung)',
  'dieser (?:artikel|text|beitrag) wurde [^.!?]{0,30}(?:korrigiert|aktualisiert|geändert|ergänzt|berichtigt)',
  '(?:korrektur|korrekturhinweis|berichtigung|(?:anmerkung|hinweis) der redaktion)(?: [^:.]{0,20})?:',
  '(?:dans )?une (?:première |précédente )?version (?:antérieure |précédente |initiale )?de (?:cet article|ce texte)',
  'cet article a été (?:modifié|corrigé|mis à jour|actualisé)',
  '(?:rectificatif|erratum)(?: [^:.]{0,20})?:',
  '(?:en )?una (?:primera )?versión (?:anterior |previa |inicial )?de est[ea] (?:artículo|texto|información|noticia|nota)',
  'est[ea] (?:artículo|texto|noticia|información|nota) (?:ha sido|fue) (?:modificad|corregid|actualizad|editad)',
  '(?:corrección|fe de (?:errores|erratas)|rectificación)(?: [^:.]{0,20})?:',
])

/** Is a sentence about the page and not about its matter: a live blog's greeting or farewell, or word of a correction? */
export const isHousekeeping = (sentence: string): boolean => live.test(sentence) || correction.test(sentence)

const inOneSentence = /^[^.!?]*[.!?]*$/u

/** The same of a whole block; after a live blog's greeting news may follow. */
export const isHousekeepingBlock = (text: string, words: number): boolean =>
  (words < 60 && correction.test(text)) || (live.test(text) && inOneSentence.test(text))

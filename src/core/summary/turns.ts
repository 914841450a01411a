const word = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu')

const turning = word(
  'but|however|despite|although|nevertheless|но|однако|несмотря|хотя|вопреки|але|проте|однак|попри|хоча|аднак|' +
    'aber|jedoch|trotz|obwohl|dennoch|mais|cependant|malgré|toutefois|pero|aunque|embargo|ma|però|tuttavia|nonostante|mas|porém|apesar|' +
    'jednak|mimo|ale|ama|fakat|ancak|rağmen',
)
const coming = word(
  'will|scheduled|expected|plans? to|due to|upcoming|next (?:week|month|year)|будет|будут|планиру\\p{L}+|намерен\\p{L}*|ожидается|' +
    'предстоит|запланирован\\p{L}*|состоится|буде|будуть|відбудеться|очікується|wird|werden|sera|seront|será|serán|sarà|saranno|będzie|będą',
)

/** How far into a sentence a turn is looked for, in characters: later ones turn within the sentence. */
const openingLength = 60

/** Does a sentence set itself against what was said before it? Word lists for eleven languages. */
export function turnsAgainst(sentence: string): boolean {
  return turning.test(sentence.slice(0, openingLength))
}

/** Does a sentence speak of what is still to come? Word lists for nine languages. */
export function looksAhead(sentence: string): boolean {
  return coming.test(sentence)
}

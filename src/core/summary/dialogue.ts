/** A sentence that asks: it ends in a question mark, or an interview's label says so. */
const question =
  /[?？؟፧][\p{Pe}\p{Pf}\p{Pi}"'’]{0,3}$|^(?:q|question|вопрос|питання|frage|pregunta|domanda)\s?[:.)]\s/iu

const answerLabel = /^(?:a|o|о|answer|ответ|відповідь|antwort|réponse|respuesta|risposta)\s?:\s/iu

/** Said in reply: a dash, or yes or no. */
const reply =
  /^[—–-]\s|^(?:yes|no|да|нет|так|ні|ja|nein|doch|oui|non|si|sí|sì|não|tak|nie|evet|hayır)\s?(?:[,.:;!—–]|$)/iu

/** Does a sentence ask? Then it tells nothing without the one that follows. */
export const asks = (sentence: string): boolean => question.test(sentence)

/** Does a sentence answer the one before, so that it cannot be read without the question? */
export const answers = (sentence: string, before: string): boolean =>
  answerLabel.test(sentence) || (reply.test(sentence) && asks(before))

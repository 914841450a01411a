/**
 * The key whose signature an update file must bear: Ed25519, the raw public key in base64. Whoever makes the first
 * release replaces it by their own (docs/registry.md, "Update files").
 */
export const releaseKey = 'Xh5i7qYJQKeavpQu+xucX219YVoyEExLtPt4q1Z4jPE='

/** Words in a key whose value nobody should see. */
const SECRET_WORDS =
  /pass(?:w(?:or)?d|phrase|code)?(?![a-z])|pwd|secret|token|credential|api[-_]?key|access[-_]?key|private[-_]?key|encryption[-_]?key|auth[-_]?key|signing[-_]?key|ssh[-_]?key/iu;
/** Words that end the keys of secrets, and mean other things elsewhere. */
const SECRET_ENDS = /(?:salt|vault|keyring|htpasswd|bcrypt)$/iu;

/** Forms of secrets that are known by their beginning. */
const KNOWN_FORMS =
  /^(?:gh[opsur]_|github_pat_|glpat-|xox[abprs]-|AKIA|ASIA|sk-|sk_|rk_|pk_|eyJ[\w-]|ya29\.|AIza|\$(?:1|2[aby]?|5|6|y|argon2\w*)\$|ENC\[|vault:)/u;

/** An address with a user name or a password: `https://ada:secret@example.org`. */
const ADDRESS_WITH_CREDENTIALS = /\b[a-z][\w+.-]*:\/\/[^\s/@]+@/iu;

/** A secret inside a longer value: `password=…`, `"token": …`, `--secret …`. */
const SECRET_INSIDE = new RegExp(String.raw`(?:${SECRET_WORDS.source})[\w-]*["']?[\s:=]`, 'iu');

/** Checks whether the value of a key is a secret because of its name. */
export function isSecretKey(key: string): boolean {
  return SECRET_WORDS.test(key) || SECRET_ENDS.test(key);
}

/** Checks whether a value holds or looks like a secret: a token, a hash, an address with credentials. */
export function looksSecret(value: string): boolean {
  if (ADDRESS_WITH_CREDENTIALS.test(value) || SECRET_INSIDE.test(value)) return true;
  return value.split(/[\s"',;]+/u).some(isSecretWord);
}

/** Checks whether a word is one that people do not write themselves: a known form, or much of random. */
export function isSecretWord(word: string): boolean {
  if (KNOWN_FORMS.test(word)) return true;
  if (/^(?:[\da-f]{2}){12,}$/iu.test(word)) return true;
  return word.length >= 16 && isMixed(word) && bitsOf(word) > 3.2;
}

/** Checks whether a part of a word mixes letters and digits, or cases, as random ones do. */
function isMixed(word: string): boolean {
  return word.split(/[-_./:]+/u).some((part) => {
    if (part.length < 12) return false;
    // A word in camel case has few changes for its length.
    const changes = part.match(/(?<=[a-z])[A-Z]/gu)?.length ?? 0;
    return (/\d/u.test(part) && /[A-Za-z]/u.test(part)) || changes > part.length / 6;
  });
}

/** Returns the Shannon entropy of the characters of a word, in bits a character. */
function bitsOf(word: string): number {
  const counts = Map.groupBy(word, (character) => character);
  return [...counts.values()].reduce((sum, { length }) => {
    const share = length / word.length;
    return sum - share * Math.log2(share);
  }, 0);
}

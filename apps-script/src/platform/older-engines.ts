/**
 * What a library calls at its start and an older engine may lack. Imported first of all: without it the whole script
 * would fail to load there, not one function of it.
 */
const target = Object as { hasOwn?: (object: object, key: PropertyKey) => boolean };

target.hasOwn ??= (object, key) => Object.prototype.hasOwnProperty.call(object, key);

/**
 * Writes what is generated from the sources: the indexes of rules and date patterns, docs/rules, and
 * the rule settings of package.json. With --check it writes nothing and fails when one is stale.
 */
export {}

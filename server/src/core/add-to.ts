/** Puts a value behind the others of its key. */
export function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
	const group = groups.get(key)
	if (group) group.push(value)
	else groups.set(key, [value])
}

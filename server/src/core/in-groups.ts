import { addTo } from './add-to.ts'

/**
 * Works out items that belong together together, in the order in which their groups are first met; what comes of each
 * stands again where its item stood. `workOut` gives one result an item, in their order.
 */
export function inGroups<Item, Group, Result>(
	items: readonly Item[],
	groupOf: (item: Item) => Group,
	workOut: (items: readonly Item[], group: Group) => readonly Result[],
): readonly Result[] {
	const places = new Map<Group, number[]>()
	for (const [i, item] of items.entries()) addTo(places, groupOf(item), i)
	const [first] = places.keys()
	if (places.size === 1) return workOut(items, first as Group)
	const results = new Array<Result>(items.length)
	for (const [group, at] of places) {
		const worked = workOut(
			at.map((i) => items[i] as Item),
			group,
		)
		for (const [n, i] of at.entries()) results[i] = worked[n] as Result
	}
	return results
}

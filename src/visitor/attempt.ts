/** What an action answers; undefined where it throws, as all storage does that is denied. */
export function attempt< Value >( action: () => Value ): Value | undefined {
	try {
		return action();
	} catch {
		return undefined;
	}
}

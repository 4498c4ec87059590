import type { TriggerKind } from '../../boot';
import type { AnyTrigger } from '../automation';

/** Whose words a text may quote. */
export interface Quoting {
	trigger: AnyTrigger;
	/** Undefined for a trigger that nobody knows here. */
	kind: TriggerKind | undefined;
}

import type { Operator } from '../shared/settings';

/** A condition of any type, also of one that another plugin adds or took away. */
export interface AnyCondition {
	type: string;
	operator: Operator;
	value: unknown;
}

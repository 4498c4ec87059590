import type { Facts } from '../engine/facts';
import type { Trigger } from '../automation';

/**
 * How a trigger of one kind is noticed, for one automation: calls back whenever it happens.
 *
 * @param trigger
 * @param happened Told what the trigger tells, as a function that is called a little later; and whether it may be an
 *                 action that made it happen.
 * @throws Where the trigger is not as its definition `trigger_…` has it: then it never happens.
 */
export type Kind = ( trigger: Trigger, happened: ( read: () => Facts | undefined, mayLoop?: boolean ) => void ) => void;

/** An event with its payload, for those who only decide that it happens. */
import type { EventName, EventPayloads } from '../contract';

export type Happening = { [ Name in EventName ]: { name: Name; detail: EventPayloads[ Name ] } }[ EventName ];

export const happening = < Name extends EventName >(
	name: Name,
	detail: EventPayloads[ Name ]
): { name: Name; detail: EventPayloads[ Name ] } => ( { name, detail } );

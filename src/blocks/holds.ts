import type { Condition } from '../shared/settings';
import type { Page } from '../widget/page';

/** Whether what a block's conditions leave to the browser holds now; what cannot be read does not. */
export function holdsFor( { holds }: Page, { dataset }: HTMLElement ): boolean {
	try {
		return dataset.tawkConditions === undefined || holds( JSON.parse( dataset.tawkConditions ) as Condition[] );
	} catch {
		return false;
	}
}

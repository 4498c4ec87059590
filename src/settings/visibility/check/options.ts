/** A choice of a select control, with the type of its value. */
export interface Option< Value extends string > {
	value: Value;
	label: string;
}

/** What was chosen: the control itself knows texts alone. */
export const chosenOf = < Value extends string >(
	options: readonly Option< Value >[],
	chosen: string,
	otherwise: Value
): Value => options.find( ( { value } ) => value === chosen )?.value ?? otherwise;

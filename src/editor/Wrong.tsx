interface Props {
	id?: string;
	/** '' where nothing is wrong. */
	sentence: string;
}

/** What is wrong with a field, below it; screen readers say it when it comes. */
export function Wrong( { id, sentence }: Props ) {
	return (
		<div id={ id } role="status" style={ { color: '#cc1818', marginTop: sentence === '' ? 0 : 4 } }>
			{ sentence }
		</div>
	);
}

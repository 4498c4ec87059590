import { RadioControl, TextControl } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { Settings } from '../../shared/settings';
import type { FieldErrors } from '../../shared/rest';
import { errorOf } from '../save/errors';
import { Field } from '../save/Field';

type Loading = Settings[ 'loading' ];

/** Offered where none was set before: "after 0 seconds" would be "at once". */
const SOME_SECONDS = 5;

interface Props {
	loading: Loading;
	change: ( changed: Partial< Loading > ) => void;
	errors: FieldErrors;
}

/** The moment at which the chat loads. */
export function Strategy( { loading, change, errors }: Props ) {
	const options: { value: Loading[ 'strategy' ]; label: string }[] = [
		{
			value: 'idle',
			label: __( 'When the page is idle (recommended). Agents see nearly every visitor.', 'tawk-integration' ),
		},
		{
			value: 'interaction',
			label: __(
				'At the first scroll, tap or key; until then the chat is not on the page. Agents don’t see visitors who do nothing.',
				'tawk-integration'
			),
		},
		{ value: 'delay', label: afterSeconds( loading.delay ) },
		{ value: 'immediate', label: __( 'At once, as soon as the page has loaded.', 'tawk-integration' ) },
	];
	const choose = ( value: string ) => {
		const strategy = options.find( ( option ) => option.value === value )?.value;
		if ( strategy ) {
			change( strategy === 'delay' && loading.delay === 0 ? { strategy, delay: SOME_SECONDS } : { strategy } );
		}
	};
	const delayError = errorOf( 'loading.delay', errors );

	return (
		<>
			<Field path="loading.strategy">
				<RadioControl
					label={ __( 'The chat loads', 'tawk-integration' ) }
					hideLabelFromVision
					help={ errorOf( 'loading.strategy', errors ) }
					selected={ loading.strategy }
					options={ options }
					onChange={ choose }
				/>
			</Field>
			{ ( loading.strategy === 'delay' || delayError ) && (
				<Field path="loading.delay">
					<TextControl
						__nextHasNoMarginBottom
						__next40pxDefaultSize
						className={ `tawk-integration-number ${ delayError && 'has-error' }` }
						type="number"
						min={ 0 }
						max={ 120 }
						step={ 1 }
						label={ __( 'Seconds to wait', 'tawk-integration' ) }
						help={
							delayError ||
							__( '0 to 120, counted from the moment the page is there.', 'tawk-integration' )
						}
						value={ Number.isNaN( loading.delay ) ? '' : loading.delay }
						onChange={ ( text ) => change( { delay: text === '' ? NaN : Number( text ) } ) }
						aria-invalid={ delayError !== '' }
					/>
				</Field>
			) }
		</>
	);
}

function afterSeconds( delay: number ): string {
	return delay > 0
		? sprintf(
				/* translators: %d: number of seconds. */
				_n( 'After %d second.', 'After %d seconds.', delay, 'tawk-integration' ),
				delay
			)
		: __( 'After some seconds.', 'tawk-integration' );
}

import { CheckboxControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Settings } from '../../shared/settings';
import type { FieldErrors } from '../../shared/rest';
import { boot } from '../boot';
import { errorOf } from '../save/errors';
import { Field } from '../save/Field';

type Chosen = Settings[ 'privacy' ][ 'environments' ];

interface Props {
	chosen: Chosen;
	change: ( chosen: Chosen ) => void;
	errors: FieldErrors;
}

/** Kinds of site on which the chat is shown: copies for testing need not call agents. */
export function Environments( { chosen, change, errors }: Props ) {
	const environments: { name: Chosen[ number ]; label: string }[] = [
		{ name: 'production', label: __( 'The live site', 'tawk-integration' ) },
		{ name: 'staging', label: __( 'Staging: the copy for trying things out', 'tawk-integration' ) },
		{ name: 'development', label: __( 'Development', 'tawk-integration' ) },
		{ name: 'local', label: __( 'Local: on somebody’s own computer', 'tawk-integration' ) },
	];
	const error = errorOf( 'privacy.environments', errors );
	const names = environments.map( ( { name } ) => name );

	return (
		<Field path="privacy.environments">
			<fieldset className="tawk-integration-choices">
				<legend>{ __( 'Show the chat on these kinds of site', 'tawk-integration' ) }</legend>
				{ environments.map( ( { name, label } ) => (
					<CheckboxControl
						__nextHasNoMarginBottom
						key={ name }
						label={
							name === boot.environment
								? sprintf(
										/* translators: %s: a kind of site, such as “The live site”. */
										__( '%s (this one)', 'tawk-integration' ),
										label
									)
								: label
						}
						checked={ chosen.includes( name ) }
						onChange={ ( on ) =>
							change( names.filter( ( other ) => ( other === name ? on : chosen.includes( other ) ) ) )
						}
					/>
				) ) }
				{ error && <p className="tawk-integration-error">{ error }</p> }
				<p className="tawk-integration-help">
					{ __(
						'Your host or developer says which kind a site is (WordPress: WP_ENVIRONMENT_TYPE).',
						'tawk-integration'
					) }
				</p>
			</fieldset>
		</Field>
	);
}

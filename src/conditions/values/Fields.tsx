import { errorsIn } from '../../shared/errors-in';
import { askedFor, type Fields as Values } from '../schema';
import { fieldLabel } from '../words';
import type { EditorProps } from './editor';
import { ValueEditor } from './ValueEditor';

/** A value of several parts, each with a control of its own. */
export function Fields( { value, onChange, schema, help, errors, missing }: EditorProps & { value: Values } ) {
	return (
		<>
			<div className="tawk-integration-parts">
				{ askedFor( schema, value ).map( ( [ name, property ] ) => (
					<ValueEditor
						key={ name }
						value={ value[ name ] }
						onChange={ ( changed ) => onChange( { ...value, [ name ]: changed } ) }
						schema={ property }
						of={ name }
						label={ fieldLabel( name, property ) }
						help=""
						errors={ errorsIn( name, errors ) }
						missing={ errorsIn( name, missing ) }
					/>
				) ) }
			</div>
			{ errors[ '' ] && <p className="tawk-integration-error">{ errors[ '' ] }</p> }
			{ help && <p className="tawk-integration-help">{ help }</p> }
		</>
	);
}

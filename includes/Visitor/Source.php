<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

defined( 'ABSPATH' ) || exit;

/**
 * Where the value of an attribute or a tag comes from. One that PHP reads is a `Page_Source` or a `User_Source`; any
 * other is the visitor's browser's, read by src/visitor/sources/.
 */
interface Source {

	/** What people call it, such as “Registered since”. */
	public function label(): string;

	/** What it sends, in a sentence. */
	public function description(): string;

	/** A value that it might send, such as “2023-05-14”. */
	public function example(): string;

	/** What stands behind the last dot of its name, in people's words (“Taxonomy”); '' where nothing does. */
	public function parameter(): string;
}

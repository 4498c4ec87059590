<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility;

use Tawk_Integration\Page\Page;

defined( 'ABSPATH' ) || exit;

/**
 * One kind of condition. What its value is, the definition `condition_<type>` of settings.schema.json says.
 */
interface Condition {

	/** Follows from the address: the same for everyone, so that caches may keep the page. */
	public const PAGE = 'page';

	/** Follows from who is logged in. */
	public const USER = 'user';

	/** Known to the visitor's browser alone; decided by src/visibility/. */
	public const BROWSER = 'browser';

	/** What people call it, such as “Content type”. */
	public function label(): string;

	/** @return self::PAGE|self::USER|self::BROWSER Who decides it. */
	public function scope(): string;

	/** Whether what it asks for is there: false where its plugin is absent. It does not hold then. */
	public function available(): bool;

	/**
	 * Whether it holds on a page, before the operator. Never called for the scope `browser`.
	 *
	 * @param mixed $value Valid by its definition.
	 */
	public function holds( $value, Page $page ): bool;
}

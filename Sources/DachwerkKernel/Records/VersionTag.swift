import DachwerkKit

/// What stands for one version of a record as one actor sees it: the opaque part of an entity tag.
///
/// Two readers of one record, or one reader before and after a change of rights, see different
/// things under the same version, so the tag names what is shown too. For whoever sees everything
/// it is the version alone.
package struct VersionTag: Sendable, Hashable, CustomStringConvertible {
    /// The text without its quotes.
    package let description: String

    init(version: Int64, mask: FieldMask, of resource: CompiledResource) {
        description =
            mask.isSuperset(of: resource.seenFields)
            ? "\(version)" : "\(version)-\(String(mask.bits, radix: 36))"
    }
}

/// What a page says in the words of the module, where what follows from the declaration is not
/// enough.
///
/// ```swift
/// registrar.add(PageWording(of: Loan.self, on: .creating, .heading, .lead))
/// ```
///
/// The heading has the key `<resource>.page.<place>.heading`, the sentence below it `….lead`; a
/// place is `list`, `creating` or the name of a transition.
public struct PageWording<Owner: Resource>: Sendable {
    /// The wording without its types.
    public let erased: AnyPageWording

    /// Which page it is.
    public struct Place: Sendable {
        let name: String
        let move: String?

        /// The list.
        public static var list: Place { Place(name: "list", move: nil) }
        /// The form for a new record.
        public static var creating: Place { Place(name: "creating", move: nil) }
        /// The form of a transition.
        public static func moving(_ move: Move<Owner>) -> Place {
            Place(name: move.erased.name, move: move.erased.name)
        }
    }

    /// Declares what a page says.
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - place: Which page it is.
    ///   - parts: What is said: a heading in place of the derived one, a sentence below it, or both.
    public init(of owner: Owner.Type, on place: Place, _ parts: AnyPageWording.Part...) {
        erased = AnyPageWording(
            resource: Owner.id, place: place.name, move: place.move, parts: parts)
    }
}

/// What a page says, without its Swift types.
public struct AnyPageWording: Sendable {
    /// What can be said.
    public enum Part: String, Sendable, Hashable {
        /// A heading in place of the derived one.
        case heading
        /// A sentence or two below the heading.
        case lead
    }

    /// The resource.
    public let resource: ResourceID
    /// The name of the page.
    package let place: String
    /// The transition whose form it is.
    package let move: String?
    /// What is said.
    package let parts: [Part]

    /// The key of a part.
    package func key(_ part: Part) -> String { "\(resource).page.\(place).\(part.rawValue)" }
}

/// Who of several parties sees which entry of one matter.
///
/// A matter, such as a complaint, has members; each member is admitted to compartments; each entry
/// lies in one compartment. The kernel keeps the list of readers with every entry and lets nobody
/// else read, find, export, change or make one, whatever the access of the resource allows:
///
/// ```swift
/// var compartments = Compartments(of: CaseFile.self) { file, context in
///     var members = CompartmentMembers()
///     members.admit(file.mediator?.id, to: [Room.shared, .mediatorNotes])
///     return members
/// }
/// compartments.keep(
///     Entry.self, root: Entry.file, compartment: Entry.room, readers: Entry.readers)
/// registrar.add(compartments)
/// ```
public struct Compartments<Root: Resource>: Sendable {
    /// The declaration without its types.
    public private(set) var erased: AnyCompartments

    /// Divides a matter into compartments.
    ///
    /// - Parameters:
    ///   - root: The resource of the matter.
    ///   - insiders: The duties that see who acted and why in the history of the matter; others
    ///     see what changed, as far as they may see the fields.
    ///   - members: Who is admitted to which compartment of one matter.
    public init(
        of root: Root.Type, insiders: Duty...,
        members: @escaping @Sendable (Record<Root>, TenantReader) throws -> CompartmentMembers
    ) {
        erased = AnyCompartments(root: Root.id, insiders: Set(insiders.map(\.id))) {
            data, reader in
            try members(Record(data), reader)
        }
    }

    /// Puts the records of a resource into compartments.
    ///
    /// - Parameters:
    ///   - entry: The resource.
    ///   - root: Its link to the matter; fixed, so that an entry never changes sides.
    ///   - compartment: The field that names its compartment; fixed for the same reason.
    ///   - readers: A computed list that the kernel fills and nobody sees.
    public mutating func keep<Entry: Resource, Name: Choice>(
        _ entry: Entry.Type, root: ShapeField<Entry, Reference<Root>>,
        compartment: ShapeField<Entry, Name>, readers: ShapeField<Entry, [String]>
    ) {
        erased.entries.append(
            AnyCompartments.Entry(
                resource: Entry.id, root: root.name, compartment: compartment.name,
                readers: readers.name))
    }

    /// Lets the members depend on the records of a resource too.
    ///
    /// - Parameters:
    ///   - member: The resource.
    ///   - root: Its link to the matter.
    public mutating func follow<Member: Resource>(
        _ member: Member.Type, root: ShapeField<Member, Reference<Root>>
    ) {
        erased.followed.append(AnyCompartments.Followed(resource: Member.id, root: root.name))
    }

    /// Keeps the persons of one compartment in a list of the matter, for the access to its rows.
    public mutating func list<Name: Choice>(
        _ compartment: Name, in field: ShapeField<Root, [String]>
    ) {
        erased.lists.append(
            AnyCompartments.List(compartment: compartment.rawValue, field: field.name))
    }

    /// Keeps the persons of all compartments in a list of the matter.
    public mutating func listAll(in field: ShapeField<Root, [String]>) {
        erased.lists.append(AnyCompartments.List(compartment: nil, field: field.name))
    }
}

/// Compartments without their Swift types.
public struct AnyCompartments: Sendable {
    /// A resource whose records lie in compartments.
    public struct Entry: Sendable, Hashable {
        /// The resource.
        public let resource: ResourceID
        /// The field that links to the matter.
        public let root: String
        /// The field that names the compartment.
        public let compartment: String
        /// The field that lists who may read.
        public let readers: String
    }

    /// A resource on whose records the members depend.
    public struct Followed: Sendable, Hashable {
        /// The resource.
        public let resource: ResourceID
        /// The field that links to the matter.
        public let root: String
    }

    /// A list of persons that is kept with the matter.
    public struct List: Sendable, Hashable {
        /// The compartment whose persons are listed; `nil` for all.
        public let compartment: String?
        /// The field of the matter.
        public let field: String
    }

    /// The resource of the matter.
    public let root: ResourceID
    /// The duties that see who acted and why in the history of the matter.
    public let insiders: Set<String>
    /// The resources whose records lie in compartments.
    public internal(set) var entries: [Entry] = []
    /// The resources on whose records the members depend.
    public internal(set) var followed: [Followed] = []
    /// The lists that are kept with the matter.
    public internal(set) var lists: [List] = []
    /// Who is admitted to which compartment of one matter.
    public let members: @Sendable (RecordData, TenantReader) throws -> CompartmentMembers

    init(
        root: ResourceID, insiders: Set<String>,
        members: @escaping @Sendable (RecordData, TenantReader) throws -> CompartmentMembers
    ) {
        self.root = root
        self.insiders = insiders
        self.members = members
    }
}

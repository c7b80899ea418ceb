import DachwerkKernel
import DachwerkKit

/// The files of a new module: small, compiling and tested, to be changed from there.
struct ModuleTemplates {
    let module: ModuleName

    init(_ module: ModuleName) {
        self.module = module
    }

    /// The files by their path below the module's folder.
    var files: [(path: String, text: String)] {
        [
            ("Sources/\(module.name)Module.swift", source),
            ("Tests/\(module.name)Tests.swift", test),
            ("Tests/.swift-format", testFormat),
            ("Words/words.pot", WordTemplates(module).english),
            ("Words/de.po", WordTemplates(module).german),
            ("README.md", page),
        ]
    }

    /// What the source declares towards tenant files.
    var declared: AnyModule {
        var registrar = Registrar()
        registrar.add(Duty("\(module.capability).editor", "Keeps the entries."))
        return AnyModule(
            manifest: ModuleManifest(
                provides: module.capability, version: "1.0", summary: "Keep the \(module.words)."),
            registrar: registrar)
    }

    private var source: String {
        """
        public import DachwerkKit

        /// Keeps entries of the \(module.words).
        public struct \(module.name)Module: CapabilityModule {
            /// Who the module is.
            public static let manifest = ModuleManifest(
                provides: "\(module.capability)", version: "1.0",
                summary: "Keep the \(module.words).")

            /// Makes the module; it has no settings.
            public init(settings: Values<NoSettings>) {}

            /// Registers everything that the module contributes.
            public func register(in registrar: inout Registrar) {
                registrar.add(Entry.editor)
                registrar.add(Entry.resource)
                registrar.add(words: WordFiles.all)
            }
        }

        /// One entry; give it the name that the organisations use.
        enum Entry: Resource {
            enum State: String, LifecycleState { case draft, published, withdrawn }

            static let editor = Duty("\(module.capability).editor", "Keeps the entries.")
            static let id: ResourceID = "\(module.capability).entry"
            static let title = Field<String>("title", .length(1...120), .searchable, .impersonal)
            static let publish = Transition("publish", from: .draft, to: .published)
            static let withdraw = Transition("withdraw", from: .published, to: .withdrawn)
            static let resource = ResourceDefinition(
                Entry.self, fields: title,
                lifecycle: Lifecycle(from: .draft, moves: publish, withdraw), access: access)

            static let access = Access<Entry> {
                $0.allow(.everyone, .read, where: { $0.state == .published })
                $0.allow(editor, .read, .create, .change, .erase, .export, .import)
                $0.allow(editor, moving: publish, withdraw)
            }
        }

        """
    }

    private var test: String {
        """
        \(imports)

        /// What every module owes its users, tested without a line about this one.
        @Test func `the \(module.words) keeps what every module promises`() async throws {
            try await expectModuleConforms(\(module.name)Module.self)
        }

        """
    }

    private var imports: String {
        ["DachwerkTesting", "Testing", "\(module.name)Plugin"]
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .map { "import \($0)" }.joined(separator: "\n")
    }

    /// Tests name themselves in sentences and may unwrap by force; nothing else differs.
    private var testFormat: String {
        """
        {
          "version": 1,
          "indentation": {
            "spaces": 4
          },
          "tabWidth": 4,
          "lineLength": 100,
          "maximumBlankLines": 1,
          "respectsExistingLineBreaks": true,
          "lineBreakBeforeEachArgument": false,
          "rules": {
            "AllPublicDeclarationsHaveDocumentation": false,
            "BeginDocumentationCommentWithOneLineSummary": true,
            "NeverForceUnwrap": false,
            "NeverUseForceTry": false,
            "NeverUseImplicitlyUnwrappedOptionals": false,
            "ValidateDocumentationComments": true
          }
        }

        """
    }

    private var page: String {
        """
        # \(module.words.prefix(1).uppercased())\(module.words.dropFirst())

        Capability `\(module.capability)` 1.0. Say here in two sentences what it is for.

        A tenant has it when its file says so:

        ```json
        "\(module.capability)": { "version": "1.0" }
        ```

        ## Duties

        | duty | does |
        | --- | --- |
        | `\(module.capability).editor` | keeps the entries |

        ## Resources

        | resource | what it is |
        | --- | --- |
        | `entry` | a title that is written, published and withdrawn |

        """
    }
}

// swift-tools-version: 6.2
import PackageDescription

// Dachwerk is one package. Three rules keep its layers apart; `RepositoryTests` checks them.
//
// 1. The kit, the kernel and every module depend on nothing but the toolchain.
// 2. A module sees the kit and other modules' contracts, never the kernel.
// 3. Third-party packages live at the edges: the store, the server, the pages, the command line.

/// The strict settings that every target shares.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

extension Target.PluginUsage {
    /// Builds the folder `Words` of a target, or beside it, into the target.
    static var embedWords: Self { .plugin(name: "EmbedWords") }
}

/// A layer of the platform below `Sources/`, with words for people if need be.
func layer(
    _ name: String, _ dependencies: [Target.Dependency], hasWords: Bool = false
) -> Target {
    .target(
        name: name, dependencies: dependencies, swiftSettings: strict,
        plugins: hasWords ? [.embedWords] : [])
}

/// A suite of tests below `Tests/`.
func suite(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [],
    hasWords: Bool = false
) -> Target {
    .testTarget(
        name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict,
        plugins: hasWords ? [.embedWords] : [])
}

/// One module: its sources, its tests, and the contract it offers to other modules, if any.
struct Module {
    let name: String
    let hasContract: Bool
    let uses: [String]

    /// `packageAccess: false` shows a module in this repository what an outside author sees.
    var targets: [Target] {
        let own: [Target.Dependency] = hasContract ? [.target(name: "\(name)Contract")] : []
        let others = uses.map { Target.Dependency.target(name: "\($0)Contract") }
        var targets: [Target] = [
            .target(
                name: "\(name)Plugin", dependencies: ["DachwerkKit"] + own + others,
                path: "Plugins/\(name)/Sources", packageAccess: false, swiftSettings: strict,
                plugins: [.embedWords]),
            .testTarget(
                name: "\(name)PluginTests",
                dependencies: ["DachwerkKit", "DachwerkTesting", .target(name: "\(name)Plugin")]
                    + own + others + uses.map { .target(name: "\($0)Plugin") },
                path: "Plugins/\(name)/Tests", packageAccess: false, swiftSettings: strict),
        ]
        if hasContract {
            targets.append(
                .target(
                    name: "\(name)Contract", dependencies: ["DachwerkKit"],
                    path: "Plugins/\(name)/Contract", packageAccess: false, swiftSettings: strict))
        }
        return targets
    }
}

/// A module by its name, with the modules whose contracts it builds on.
func module(_ name: String, contract: Bool = false, uses contracts: [String] = []) -> Module {
    Module(name: name, hasContract: contract, uses: contracts)
}

/// Every module of this build.
///
/// Add a line here and one in `Sources/dachwerk/ModuleCatalog.swift`.
let modules: [Module] = [
    module("ComplaintMediation", uses: ["MemberNetwork"]),
    module("EquipmentLending", uses: ["MemberNetwork"]),
    module("InformationSessions", uses: ["MediatorTraining", "MemberNetwork"]),
    module("MediatorTraining", contract: true, uses: ["MemberNetwork"]),
    module("MemberNetwork", contract: true),
    module("MicroGrants", uses: ["MemberNetwork"]),
    module("RoomBooking", uses: ["MemberNetwork"]),
]

let modulePlugins = modules.map { "\($0.name)Plugin" }

let package = Package(
    name: "dachwerk",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "DachwerkKit", targets: ["DachwerkKit"]),
        // For stores in other repositories: what a store must do, and the types it speaks.
        .library(name: "DachwerkKernel", targets: ["DachwerkKernel"]),
        .library(name: "DachwerkTesting", targets: ["DachwerkTesting"]),
        .library(name: "DachwerkCommand", targets: ["DachwerkCommand"]),
        .plugin(name: "EmbedWords", targets: ["EmbedWords"]),
        .executable(name: "dachwerk", targets: ["dachwerk"]),
        .executable(name: "dachwerk-bench", targets: ["DachwerkBench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.0"),
    ],
    targets: [
        // Builds words for people into a target: `Words/words.pot`, `Words/de.po`.
        .plugin(
            name: "EmbedWords", capability: .buildTool(), dependencies: ["EmbedWordsTool"],
            path: "Sources/EmbedWords"),
        .executableTarget(name: "EmbedWordsTool", swiftSettings: strict),
        // What a module author imports: declarations and values, no input or output.
        layer("DachwerkKit", []),
        // The runtime: checks, tenants, compositions, the one door, the store protocol.
        layer("DachwerkKernel", ["DachwerkKit"], hasWords: true),
        // The system's SQLite, and the embedded store: one file per tenant.
        .systemLibrary(
            name: "CSQLite", pkgConfig: "sqlite3",
            providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
        // The system's library of cryptography, for passwords and for the sums of files.
        .systemLibrary(
            name: "CSodium", pkgConfig: "libsodium",
            providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
        layer("DachwerkSQLite", ["CSQLite", "CSodium", "DachwerkKernel", "DachwerkKit"]),
        // The system's library that writes spreadsheets, and the tables that go into them.
        .systemLibrary(
            name: "CXlsxwriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
        layer("DachwerkSheets", ["CXlsxwriter", "DachwerkKernel", "DachwerkKit"]),
        // Who signs in: accounts of the platform, passwords, second factors.
        layer(
            "DachwerkAccounts",
            [
                "CSodium", "DachwerkKernel", "DachwerkKit",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        // The system's library that speaks to mail servers, and the mail that goes to people.
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl",
            providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]),
        layer("DachwerkMail", ["CCurl", "DachwerkKernel", "DachwerkKit"], hasWords: true),
        // Signing in by way of an OpenID Connect provider.
        layer(
            "DachwerkOpenID",
            [
                "DachwerkAccounts", "DachwerkKernel", "DachwerkKit",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
        // The system's zlib, which packs the style sheet.
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        // HTTP: tenant resolution, tokens, REST, API description, health, metrics.
        layer(
            "DachwerkServer",
            [
                "CZlib", "DachwerkKernel", "DachwerkKit", "DachwerkSheets",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ], hasWords: true),
        // The system's library that makes pictures of codes for telephones to read.
        .systemLibrary(
            name: "CQREncode", pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
        // Pages rendered on the server.
        layer(
            "DachwerkWeb",
            [
                "CQREncode", "DachwerkAccounts", "DachwerkKernel", "DachwerkKit", "DachwerkServer",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Mustache", package: "swift-mustache"),
            ], hasWords: true),
        // The test kit for module and store authors, with both conformance suites.
        layer("DachwerkTesting", ["DachwerkKernel", "DachwerkKit"]),
        // The commands of whoever writes modules and tenant files; they need no server.
        layer(
            "DachwerkWorkbench",
            [
                "DachwerkKernel", "DachwerkKit", "DachwerkSQLite",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        // The command line as a library.
        layer(
            "DachwerkCommand",
            [
                "DachwerkAccounts", "DachwerkKernel", "DachwerkKit", "DachwerkMail",
                "DachwerkOpenID", "DachwerkSQLite",
                "DachwerkServer", "DachwerkWeb", "DachwerkWorkbench",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ]),
        // The one list of modules, and the program.
        .executableTarget(
            name: "dachwerk",
            dependencies: ["DachwerkCommand", "DachwerkKit"]
                + modulePlugins.map { .target(name: $0) },
            swiftSettings: strict),
        // The workbench as a program of its own, built in a fraction of the time. Its
        // `ModuleCatalog.swift` is a link to the one list of modules.
        .executableTarget(
            name: "DachwerkAuthor",
            dependencies: ["DachwerkKit", "DachwerkWorkbench"]
                + modulePlugins.map { .target(name: $0) },
            swiftSettings: strict),
        // What the platform costs, beside a bare route: a program of its own, so that nothing
        // of it is shipped. `ModuleCatalog.swift` is a link to the one list of modules.
        .target(name: "CAllocationCounter"),
        .executableTarget(
            name: "DachwerkBench",
            dependencies: [
                "CAllocationCounter", "CSQLite", "DachwerkAccounts", "DachwerkCommand",
                "DachwerkKernel", "DachwerkKit", "DachwerkServer", "DachwerkWeb",
                "DachwerkWorkbench",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ] + modulePlugins.map { .target(name: $0) },
            swiftSettings: strict),

        suite("DachwerkKitTests", ["DachwerkKit"], exclude: ["Time/Recorded"]),
        suite("DachwerkKernelTests", ["DachwerkKernel", "DachwerkKit", "DachwerkTesting"]),
        suite(
            "DachwerkSQLiteTests",
            [
                "DachwerkKernel", "DachwerkKit", "DachwerkSQLite", "DachwerkTesting",
            ]),
        suite(
            "DachwerkAccountsTests",
            ["DachwerkAccounts", "DachwerkKernel", "DachwerkKit", "DachwerkTesting"]),
        suite(
            "DachwerkMailTests",
            ["DachwerkKernel", "DachwerkKit", "DachwerkMail", "DachwerkTesting"]),
        suite(
            "DachwerkOpenIDTests",
            [
                "DachwerkAccounts", "DachwerkKernel", "DachwerkKit", "DachwerkOpenID",
                "DachwerkTesting",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "JWTKit", package: "jwt-kit"),
            ]),
        suite(
            "DachwerkServerTests",
            [
                "DachwerkAccounts", "DachwerkKernel", "DachwerkKit", "DachwerkServer",
                "DachwerkSheets", "DachwerkTesting", "DachwerkWeb",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        suite(
            "DachwerkCommandTests",
            [
                "DachwerkAccounts", "DachwerkCommand", "DachwerkKernel", "DachwerkKit",
                "DachwerkServer", "DachwerkTesting", "DachwerkWeb", "DachwerkWorkbench",
                "dachwerk",
            ]
                + modulePlugins.map { .target(name: $0) }, exclude: ["Kept"]),
        suite(
            "DachwerkBenchTests",
            [
                "DachwerkBench", "DachwerkCommand", "DachwerkKernel", "DachwerkKit",
                "DachwerkTesting", "DachwerkWorkbench",
            ]),
        // The module of the guide, seen as its author sees it.
        suite("GuideTests", ["DachwerkKit", "DachwerkTesting"], hasWords: true),
        // A store as another repository would write it: it sees what is public, and no more.
        .testTarget(
            name: "OutsideStoreTests",
            dependencies: ["DachwerkCommand", "DachwerkKernel", "DachwerkTesting"],
            packageAccess: false, swiftSettings: strict),
        suite("RepositoryTests", ["DachwerkKernel", "DachwerkKit", "DachwerkServer"]),
    ] + modules.flatMap(\.targets)
)

// With `DACHWERK_ONLY=<Name>` only that module of `Plugins/`, or the suite of that layer (`Kit`,
// `Kernel`, `SQLite`, `Server` …), is built with what it needs. `./dachwerk test <Name>` uses it,
// and a build folder of its own.
if let name = Context.environment["DACHWERK_ONLY"], !name.isEmpty {
    let suites = ["", "Tests", "PluginTests"].flatMap { ["\(name)\($0)", "Dachwerk\(name)\($0)"] }
    var needed = package.targets.filter { suites.contains($0.name) }
    var packages: Set<String> = []
    var index = 0
    while index < needed.count {
        for dependency in needed[index].dependencies {
            switch dependency {
            case .targetItem(let target, _), .byNameItem(let target, _):
                needed += package.targets.filter { one in
                    one.name == target && !needed.contains { $0.name == target }
                }
            case .productItem(_, let package, _, _):
                packages.formUnion([package].compactMap(\.self))
            @unknown default: break
            }
        }
        for case .plugin(let plugin, _) in needed[index].plugins ?? [] {
            needed += package.targets.filter { one in
                one.name == plugin && !needed.contains { $0.name == plugin }
            }
        }
        index += 1
    }
    package.targets = needed
    package.dependencies = package.dependencies.filter { dependency in
        guard case .sourceControl(_, let location, _) = dependency.kind else { return true }
        return packages.contains { location.hasSuffix("/\($0)") }
    }
    package.products = []
}

package import DachwerkKit

/// What a layer above the kernel says to people: its messages and their words.
///
/// They are checked and composed with those of the kernel, so that every tenant has one vocabulary.
package struct Voice: Sendable {
    let words: [Words]
    let catalogs: [any MessageCatalog]

    package init(_ words: [Words], _ catalogs: [any MessageCatalog]) {
        self.words = words
        self.catalogs = catalogs
    }
}

extension AnyModule {
    /// The module that every tenant has, and everything that is said beside it.
    static func platform(_ voices: [Voice]) -> AnyModule {
        var registrar = AnyModule(PlatformModule.self).register([])
        for voice in voices {
            for words in voice.words { registrar.add(words) }
            for catalog in voice.catalogs { registrar.add(catalog) }
        }
        return AnyModule(manifest: PlatformModule.manifest, registrar: registrar)
    }
}

package import DachwerkKit

/// A module without its Swift type: its manifest, its settings, and the way to register it.
package struct AnyModule: Sendable {
    package let manifest: ModuleManifest
    /// The fields of its settings.
    package let settings: [AnyField]
    /// What does not fit together in settings each of which is sound.
    package let settingFaults: @Sendable ([FieldContent]) -> [SettingFault]
    /// Makes the module for settings and lets it register.
    package let register: @Sendable ([FieldContent]) -> Registrar

    package init<Module: CapabilityModule>(_ type: Module.Type) {
        manifest = Module.manifest
        settings = Module.Settings.shape.fields
        settingFaults = { Module.Settings.faults(in: Values(contents: $0)) }
        register = { contents in
            var registrar = Registrar(Module.manifest.capability)
            Module(settings: Values(contents: contents)).register(in: &registrar)
            return registrar
        }
    }

    /// A module that registers what it is given, whatever its settings; it has none.
    package init(manifest: ModuleManifest, registrar: Registrar) {
        self.manifest = manifest
        settings = []
        settingFaults = { _ in [] }
        register = { _ in registrar }
    }

    /// Erases a module type that is known only at run time.
    package static func erasing(_ type: any CapabilityModule.Type) -> AnyModule {
        func open<Module: CapabilityModule>(_ type: Module.Type) -> AnyModule { AnyModule(type) }
        return open(type)
    }

    /// What the settings are when the tenant file gives none.
    package var defaultSettings: [FieldContent] {
        settings.map(\.unset)
    }
}

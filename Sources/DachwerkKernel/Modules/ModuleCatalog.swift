package import DachwerkKit

/// The modules of a build, listed explicitly; the platform's own is always among the providers.
package struct ModuleCatalog: Sendable {
    /// The modules that tenant files may switch on.
    package let modules: [AnyModule]
    /// What every tenant has.
    package let platform: AnyModule

    /// Lists modules, and what the layers above the kernel say to the people of every tenant.
    package init(_ modules: [any CapabilityModule.Type], voices: [Voice] = []) {
        self.init(modules: modules.map(AnyModule.erasing), platform: .platform(voices))
    }

    /// This catalog with one more module.
    package func adding(_ module: AnyModule) -> ModuleCatalog {
        ModuleCatalog(modules: modules + [module], platform: platform)
    }

    private init(modules: [AnyModule], platform: AnyModule) {
        self.modules = modules
        self.platform = platform
    }

    /// The modules that provide a capability.
    package func providers(of capability: String) -> [AnyModule] {
        modules.filter { $0.manifest.capability == capability }
    }

    /// The capabilities that tenant files may switch on.
    package var capabilities: [String] {
        Set(modules.map(\.manifest.capability)).sorted()
    }

    /// A module of the build that provides the wished capability, where one choice is left.
    package func module(for choice: CapabilityChoice) -> AnyModule? {
        let providers = providers(of: choice.capability).filter {
            $0.manifest.version.satisfies(choice.version)
                && (choice.module == nil || $0.manifest.module == choice.module)
        }
        return providers.count == 1 ? providers[0] : nil
    }
}

/// What a tenant file says of one capability.
package struct CapabilityChoice: Sendable, Hashable {
    package let capability: String
    package let version: CapabilityVersion
    /// The module that is to provide it, where several do.
    package let module: String?
    /// The settings in the order of the module's fields, defaults filled in.
    package let settings: [FieldContent]

    package init(
        capability: String, version: CapabilityVersion, module: String? = nil,
        settings: [FieldContent]
    ) {
        self.capability = capability
        self.version = version
        self.module = module
        self.settings = settings
    }
}

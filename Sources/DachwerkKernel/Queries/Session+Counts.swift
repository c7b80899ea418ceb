import DachwerkKit

extension Session {
    /// How many records there are in each state, of those that the actor may see.
    package func countsByState(_ resource: CompiledResource) throws -> [String: Int] {
        let view = try view(resource)
        guard view.may(.read), resource.definition.hasLifecycle else { return [:] }
        let today = tenant.info.zone.date(of: tenant.platform.clock.now())
        let translator = ConditionTranslator(resource, actor, today: today)
        let query = StoreGroupQuery(
            resource.table, by: "state", where: translator.translate(view.readableRows))
        let groups = try tenant.read { try $0.groups(query) }
        return Dictionary(
            groups.compactMap { group in group.value.text.map { ($0, group.count) } },
            uniquingKeysWith: +)
    }
}

extension TenantContext {
    /// Lets everything that refers to one record refer to another one of the same resource.
    ///
    /// This is for a module that has found two of its records to stand for one thing. Every
    /// resource of the tenant is looked at, whatever module registered it; each record that
    /// changes gets a version and an entry in its history. Rules of other modules are not asked:
    /// what they decided stays, only under the other identity. Who may read an entry of a
    /// compartment is worked out anew. The two records themselves stay as they are.
    ///
    /// - Parameters:
    ///   - former: What was referred to; a record of the capability on whose behalf this runs.
    ///   - latter: What is referred to from now on.
    /// - Returns: How many records changed.
    /// - Throws: A refusal when one of the two is not there, or when a record that has to be
    ///   unique would stand there twice; a fault for records of another capability, and for
    ///   those that can be taken for a while.
    @discardableResult
    public func redirect<Owner: Resource>(
        _ former: Reference<Owner>, to latter: Reference<Owner>
    ) throws -> Int {
        try writing.redirect(Owner.id, from: former.id, to: latter.id)
    }
}

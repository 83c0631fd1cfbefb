#include "core/storage/Connection.h"
#include "core/storage/FileProblems.h"
#include "core/storage/SchemaMigrator.h"
#include "core/storage/Structure.h"
#include "core/workspace/Workspace.h"

namespace passerelle {

Result<QStringList> Workspace::check() const
{
    const Result<QStringList> integrity = integrityProblems(*m_connection);
    if (!integrity)
        return integrity.error();
    const Result<QStringList> structure = problemsOfStructure();
    if (!structure)
        return structure.error();
    QStringList problems = *integrity + *structure;
    for (const Result<QStringList> &more :
         {ruleProblems(*m_connection), treeProblems(*m_connection), m_history.problems()}) {
        if (more)
            problems += *more;
        else if (structure->isEmpty()) // else a table they ask may be the one that is missing
            return more.error();
    }
    return problems;
}

Result<QStringList> Workspace::problemsOfStructure() const
{
    const SchemaMigrator migrator(m_schemaFolder);
    const Result<int> version = SchemaMigrator::versionOf(*m_connection);
    if (!version)
        return version.error();
    if (*version > migrator.newestVersion())
        return QStringList(); // what a newer file is made of is not known here
    const Result<Structure> expected = expectedStructure(migrator);
    if (!expected)
        return expected.error();
    const Result<Structure> found = structureOf(*m_connection);
    if (!found)
        return found.error();
    return structureProblems(*found, *expected);
}

} // namespace passerelle

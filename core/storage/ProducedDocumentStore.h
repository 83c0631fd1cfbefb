#pragma once

#include "core/Result.h"
#include "core/domain/ProducedDocument.h"

#include <vector>

namespace passerelle {

class Connection;

/// The documents that were produced from the file. They are added by Workspace::record, so
/// that no undo takes away what was printed and sent.
class ProducedDocumentStore final
{
public:
    explicit ProducedDocumentStore(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// Those of all plans, the newest first.
    Result<std::vector<ProducedDocument>> list() const;
    /// Error Invalid when the document breaks a rule of problemOf().
    Result<> insert(const ProducedDocument &document);

private:
    const Connection &m_connection;
};

} // namespace passerelle

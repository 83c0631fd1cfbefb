#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace passerelle {

/// The rows of one reading by id, to hand each child to its owner. Holds pointers into `owners`,
/// which must neither grow nor move meanwhile.
template <typename Owner>
class OwnersById final
{
public:
    explicit OwnersById(std::vector<Owner> &owners)
    {
        m_byId.reserve(std::ssize(owners));
        for (Owner &owner : owners)
            m_byId.insert(owner.id.toString(), &owner);
    }

    /// The owner of that id; null when there is none: a damaged file, or one written to between
    /// two statements.
    Owner *find(const QString &id) const { return m_byId.value(id); }

private:
    QHash<QString, Owner *> m_byId;
};

} // namespace passerelle

#pragma once

#include "core/exchange/PersonExport.h"

namespace passerelle {

struct Action;
struct Committee;
struct Decision;
struct Indicator;
struct Meeting;
struct OutlineNode;
struct Plan;
struct ProducedDocument;
struct Signatory;

/// What people know an action by: "1.2 Maison des internes".
QString placeNameOf(const Action &action);

/// Looks for a person's name in the texts of a file, and keeps those that hold it: as whole words,
/// whatever their accents and capitals. A name without a letter or digit is found nowhere.
class PersonMentions final
{
public:
    explicit PersonMentions(const QString &name);

    void lookIn(const Organization &organization);
    void lookIn(const Plan &plan);
    void lookIn(const OutlineNode &node);
    void lookIn(const Action &action);
    void lookIn(const Signatory &signatory, const Plan &plan);
    void lookIn(const Committee &committee);
    void lookIn(const Meeting &meeting);
    void lookIn(const Decision &decision);
    void lookIn(const Indicator &indicator);
    void lookIn(const ProducedDocument &document);

    std::vector<PersonMention> take() { return std::move(m_found); }

private:
    struct Field
    {
        const char *column;
        const QString &text;
    };
    void look(const char *table, const QString &place, std::initializer_list<Field> fields);

    QString m_name;
    std::vector<PersonMention> m_found;
};

} // namespace passerelle

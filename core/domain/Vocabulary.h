#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <optional>
#include <span>

namespace passerelle {

/// One value of a closed vocabulary: its stable key (stored in files, used in exports) and its
/// English label (translated in the context "Vocabulary").
template <typename Enum>
struct VocabularyTerm
{
    Enum value;
    const char *key;
    const char *label;
};

/// Lets a table name its terms without the enum: clang 14, which reads the code for clang-tidy,
/// deduces no aggregate by itself.
template <typename Enum>
VocabularyTerm(Enum, const char *, const char *) -> VocabularyTerm<Enum>;

/// The terms of `Enum` in their display order; specialised once per enum.
template <typename Enum>
std::span<const VocabularyTerm<Enum>> vocabulary();

QString translatedTerm(const char *label);

/// The stable key of a value, as stored: "in_progress".
template <typename Enum>
QString keyOf(Enum value)
{
    const auto terms = vocabulary<Enum>();
    const auto found = std::ranges::find(terms, value, &VocabularyTerm<Enum>::value);
    return found == terms.end() ? QString() : QString::fromLatin1(found->key);
}

/// The value of a stable key; nullopt when the key is unknown or empty.
template <typename Enum>
std::optional<Enum> fromKey(QStringView key)
{
    for (const VocabularyTerm<Enum> &term : vocabulary<Enum>())
        if (key == QLatin1StringView(term.key))
            return term.value;
    return std::nullopt;
}

/// The label of a value in the language of the interface: "En cours".
template <typename Enum>
QString labelOf(Enum value)
{
    for (const VocabularyTerm<Enum> &term : vocabulary<Enum>())
        if (term.value == value)
            return translatedTerm(term.label);
    return {};
}

} // namespace passerelle

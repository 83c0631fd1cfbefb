#pragma once

#include "core/Error.h"

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace passerelle {

/// A value or the Error that prevented it, with the vocabulary of std::expected (C++23).
template <typename T = void>
class [[nodiscard]] Result final
{
public:
    Result(T value) // implicit, as std::expected
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // implicit, as std::unexpected
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    T value_or(T fallback) const { return has_value() ? value() : std::move(fallback); }

    const Error &error() const { return std::get<1>(m_state); }

    /// Calls `next` with the value, or passes the error on. `next` returns a Result.
    template <typename F>
    std::invoke_result_t<F, const T &> and_then(F &&next) const
    {
        if (has_value())
            return std::invoke(std::forward<F>(next), value());
        return error();
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or the Error.
template <>
class [[nodiscard]] Result<void> final
{
public:
    Result() = default;
    Result(Error error) // implicit, as std::unexpected
        : m_error(std::move(error))
    {
    }

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return *m_error; }

    template <typename F>
    std::invoke_result_t<F> and_then(F &&next) const
    {
        if (has_value())
            return std::invoke(std::forward<F>(next));
        return error();
    }

private:
    std::optional<Error> m_error;
};

} // namespace passerelle

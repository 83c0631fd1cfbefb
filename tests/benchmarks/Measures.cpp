#include "tests/benchmarks/Measures.h"

#include <algorithm>

namespace passerelle::bench {

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, middle);
    return *middle;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto rank = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    const auto at = values.begin() + rank;
    std::ranges::nth_element(values, at);
    return *at;
}

void Costs::add(const Cost &cost)
{
    wall.push_back(cost.wall);
    processor.push_back(cost.processor);
}

double medianRatio(const std::vector<double> &ours, const std::vector<double> &reference)
{
    std::vector<double> ratios;
    for (size_t i = 0; i < std::min(ours.size(), reference.size()); ++i)
        ratios.push_back(ours[i] / reference[i]);
    return median(std::move(ratios));
}

} // namespace passerelle::bench

#pragma once

#include <chrono>
#include <ctime>
#include <vector>

namespace passerelle::bench {

/// What a piece of work took, in milliseconds: on the clock on the wall, and of the processor.
struct Cost
{
    double wall = 0;
    double processor = 0;
};

/// The cost of running `work` once, on this thread.
template <typename Work>
Cost costOf(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t processorStart = std::clock();
    work();
    const std::clock_t processorEnd = std::clock();
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
    return {wall.count(),
            1000.0 * static_cast<double>(processorEnd - processorStart) / CLOCKS_PER_SEC};
}

/// The middle value; 0 when there is none.
double median(std::vector<double> values);

/// The value below which a `share` of them lies: 0.99 for the 99th percentile; 0 when there is
/// none.
double percentile(std::vector<double> values, double share);

/// Costs of the same work, over and over.
struct Costs
{
    std::vector<double> wall;
    std::vector<double> processor;

    void add(const Cost &cost);
};

/// The median of the ratios, pair by pair: what disturbs the machine for a while disturbs both
/// halves of a pair.
double medianRatio(const std::vector<double> &ours, const std::vector<double> &reference);

} // namespace passerelle::bench

// killrounds [ROUNDS [SEED]]: kills writers at random moments and looks for what they were told.
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <random>
#include <stdlib.h>
#include <string>

#include "tests/integration/killrounds/killedwriter.h"

int main(int count, char** arguments) {
    const int rounds = count > 1 ? std::stoi(arguments[1]) : 500;
    const unsigned seed =
        count > 2 ? static_cast<unsigned>(std::stoul(arguments[2])) : std::random_device{}();
    std::string folder = (std::filesystem::temp_directory_path() / "nuanyang-kill-XXXXXX").string();
    const std::filesystem::path directory = ::mkdtemp(folder.data());
    const auto outcome = nuanyang::killrounds::run(directory / "data", rounds, seed);
    if (!outcome) {
        fmt::print(stderr, "seed {}: {} {}\n", seed, outcome.error().code, outcome.error().detail);
        return 1;
    }
    fmt::print("rounds {}  acknowledged {}  found {}  rows {}  events {}  handled {}  audit {}\n",
               outcome->rounds, outcome->acknowledged, outcome->found, outcome->rows,
               outcome->events, outcome->handled,
               outcome->intact ? "intact" : outcome->firstBroken);
    if (!outcome->lostNothing()) {
        fmt::print("seed {}, left in {}\n", seed, directory.string());
        return 1;
    }
    std::filesystem::remove_all(directory);
    return 0;
}

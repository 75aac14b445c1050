"""Speed and memory, on demand: ``pytest tests/measure/bench_speed.py -s --benchmark-enable``."""

import tracemalloc

import newsparse
from tests.measure.ratio import ratio_to_bare_parse, sample_pages


def test_parse_the_sample(benchmark):
    pages = sample_pages()
    benchmark.pedantic(lambda: [newsparse.parse_html(page) for page in pages], rounds=3, warmup_rounds=1)
    print(f"\nratio to lxml's bare parse over {len(pages)} pages: {ratio_to_bare_parse(pages):.2f}")


def test_peak_memory_for_a_page():
    pages = sample_pages()
    newsparse.parse_html(pages[0])
    tracemalloc.start()
    peaks = []
    for page in pages:
        tracemalloc.reset_peak()
        before = tracemalloc.get_traced_memory()[0]
        newsparse.parse_html(page)
        peaks.append((tracemalloc.get_traced_memory()[1] - before, len(page)))
    tracemalloc.stop()
    worst = max(peaks)
    print(f"\nPython memory at its peak: {worst[0] / 2**20:.1f} MiB, for a page of {worst[1] / 2**20:.2f} MiB")

#!/bin/sh
echo 'Hello from the web.'
